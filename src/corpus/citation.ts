/** A citation is one string, `id` or `id, pinpoint`; this takes it apart. */

/** Bibliography id of a citation `id, pinpoint`. */
export const sourceIdOf = (citation: string): string => citation.split(',', 1)[0]?.trim() ?? '';

/** Pinpoint of a citation `id, pinpoint`. */
export const pinpointOf = (citation: string): string | undefined => {
  const comma = citation.indexOf(',');
  return comma < 0 ? undefined : citation.slice(comma + 1).trim();
};
