/** The hosts there is a preset for. */
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import type { Host } from './host.ts';
import { nginx } from './nginx.ts';
import { cloudflare, githubPages, netlify, s3 } from './static-hosts.ts';

export const hosts: Readonly<Record<string, Host>> = {
  nginx,
  apache,
  caddy,
  netlify,
  cloudflare,
  'github-pages': githubPages,
  s3,
};
