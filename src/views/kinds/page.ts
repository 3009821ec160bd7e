/** A page of prose has nothing but its prose. */
import type { KindViewOf } from '../kind-view.ts';

export const pageView: KindViewOf<'page'> = () => ({ lead: [], sections: [] });
