import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { InstanceRequest, Reply } from '../../http/messages.ts';

const BROWSER = new URL('../browser/', import.meta.url);
const STYLES = new URL('../styles/', import.meta.url);
const PREFIX = '/face/';

interface Asset {
  readonly type: string;
  readonly content: Buffer;
  readonly digest: string;
}

const made = new Map<string, Asset>();

/** Address of a style sheet or browser program; it changes with the content, so that it may be cached for ever. */
export function assetUrl(name: string): string {
  return `${PREFIX}${name}?${asset(name)?.digest ?? ''}`;
}

/** `GET /face/<name>`: the style sheet, and `browser/<name>.ts` bundled when it is first asked for. */
export function serveAsset(request: InstanceRequest): Reply | undefined {
  if (!request.path.startsWith(PREFIX)) return undefined;
  const found = asset(request.path.slice(PREFIX.length));
  if (!found) return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not found' };
  const headers = {
    'Content-Type': found.type,
    'Cache-Control': 'private, max-age=31536000, immutable',
  };
  return { status: 200, headers, body: found.content };
}

function asset(name: string): Asset | undefined {
  const known = made.get(name);
  if (known) return known;
  const fresh = make(name);
  if (fresh) made.set(name, fresh);
  return fresh;
}

function make(name: string): Asset | undefined {
  if (name === 'face.css') return styleSheet();
  const program = /^([a-z][a-z-]*)\.js$/.exec(name)?.[1];
  const source = program && fileURLToPath(new URL(`${program}.ts`, BROWSER));
  if (!source || !existsSync(source)) return undefined;
  const built = buildSync({
    entryPoints: [source],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    logLevel: 'silent',
  });
  return packed('text/javascript;charset=UTF-8', Buffer.from(built.outputFiles[0]?.contents ?? []));
}

function styleSheet(): Asset {
  const sheets = readdirSync(STYLES)
    .filter((file) => file.endsWith('.css'))
    .toSorted()
    .map((file) => readFileSync(new URL(file, STYLES)));
  return packed('text/css;charset=UTF-8', Buffer.concat(sheets));
}

function packed(type: string, content: Buffer): Asset {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { type, content, digest };
}
