import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

let made: ReadonlyMap<string, Asset> | undefined;

/** Address of a style sheet or browser program; it changes with the content, so that it may be cached for ever. */
export function assetUrl(name: string): string {
  return `${PREFIX}${name}?${asset(name)?.digest ?? ''}`;
}

/** `GET /face/<name>`: the style sheet, and `browser/<name>.ts` bundled. */
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
  made ??= new Map([['face.css', styleSheet()], ...programs()]);
  return made.get(name);
}

/** Every program of the pages, bundled in one go when the first page is asked for. */
function programs(): [string, Asset][] {
  const folder = fileURLToPath(BROWSER);
  const built = buildSync({
    entryPoints: readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(folder, file)),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    outdir: folder,
    logLevel: 'silent',
  });
  return built.outputFiles.map((file) => [
    path.basename(file.path),
    packed('text/javascript;charset=UTF-8', Buffer.from(file.contents)),
  ]);
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
