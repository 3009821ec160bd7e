/**
 * The one door to zod, so that the site and the plain Node tools validate with
 * the same copy that Astro ships. Nothing else on floors 0–3 may import from Astro.
 */
export { z } from 'astro/zod';
