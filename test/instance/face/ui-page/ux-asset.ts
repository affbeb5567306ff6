import type { Reply } from '../../http/messages.ts';
import type { Visit } from '../visit.ts';

const EXTERNAL = /^\/uxasset\/externals\/(.+)\.jsdbx$/;
const JAVASCRIPT = 'text/javascript;charset=UTF-8';

/** Scripts of an application's pages (`sys_ux_lib_asset`, name plus `.jsdbx`), and empty stand-ins for the platform's. */
export function uxAsset(visit: Visit): Reply | undefined {
  const { path } = visit.request;
  if (path === '/$uxappimmutables.do') return text('text/css;charset=UTF-8', '');
  if (path.startsWith('/uxasset/set-cache-buster/')) return text(JAVASCRIPT, '');
  const name = EXTERNAL.exec(path)?.[1];
  if (name === undefined) return undefined;
  if (name.startsWith('@devsnc/')) return text(JAVASCRIPT, 'export {};');
  const [asset] = name.includes('^')
    ? []
    : visit.site.store.select('sys_ux_lib_asset', `name=${name}`, { limit: 1 });
  if (!asset) return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not found' };
  return text(asset['mime_type'] || JAVASCRIPT, asset['content'] ?? '');
}

function text(type: string, body: string): Reply {
  return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' }, body };
}
