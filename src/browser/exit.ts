/**
 * The exit control. `replace` takes the page left out of the history, so that
 * Back does not return to it; the link alone works without this script.
 */
export const startExit = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-exit], [data-search-exit]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      document.body.hidden = true;
      location.replace(link.href);
    });
  }
};
