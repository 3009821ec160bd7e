/** Escape puts the explanation of a term away; it comes back with the next visit to the link. */
export const startTips = (): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const link of document.querySelectorAll<HTMLElement>('a.term:is(:hover, :focus-visible)')) {
      link.dataset['quiet'] = '';
      const wake = (): void => void delete link.dataset['quiet'];
      link.addEventListener('blur', wake, { once: true });
      link.addEventListener('mouseleave', wake, { once: true });
    }
  });
};
