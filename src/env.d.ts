/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the current page shows; set by src/astro/route-data.ts. */
    dalil: import('./views/page-model.ts').PageModel;
  }
}
