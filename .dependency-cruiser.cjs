/** The layers of connector/src, on the resolved import graph. ESLint holds the same rules by pattern. */
const src = '^connector/src';
const layer = (name, may, comment) => ({
  name: `${name}-layer`,
  comment,
  severity: 'error',
  from: { path: `${src}/${name}/` },
  to: { pathNot: may },
});
const packages =
  'node_modules|^node:|^(assert|buffer|crypto|events|fs|fs/promises|http|https|os|path|stream|stream/promises|timers/promises|tls|url|util|zlib|net|child_process|readline|worker_threads|perf_hooks|process)$';
const inside = (...names) => `${src}/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    layer('domain', inside('domain'), 'domain is pure'),
    layer('ports', inside('domain', 'ports'), 'ports are types over the domain'),
    layer('mapping', `${inside('mapping', 'domain', 'lib')}|${packages}`, 'text to domain types'),
    layer(
      'usecases',
      `${inside('usecases', 'domain', 'ports')}|${src}/lib/errors|^(node:)?crypto$`,
      'the outside is handed in',
    ),
    layer(
      'servicenow',
      `${inside('servicenow', 'domain', 'ports', 'lib')}|${packages}`,
      'platform client',
    ),
    layer('store', `${inside('store', 'domain', 'ports', 'lib')}|${packages}`, 'store'),
    layer('lib', `${inside('lib', 'ports')}|${packages}`, 'lib knows nothing of access'),
    layer(
      'adapters',
      `${inside('adapters', 'domain', 'ports', 'lib')}|${packages}`,
      'an adapter knows domain, ports and lib',
    ),
    {
      name: 'no-adapter-to-adapter',
      severity: 'error',
      from: { path: `${src}/adapters/([^/]+)/` },
      to: { path: `${src}/adapters/[^/]+/`, pathNot: `${src}/adapters/$1/` },
    },
    {
      name: 'policy-is-pure',
      severity: 'error',
      from: { path: '^plugin/src/server/policy/' },
      to: { pathNot: '^plugin/src/server/policy/' },
    },
    {
      name: 'instance-knows-no-plugin',
      comment: 'The local instance imitates the platform, never what our plugin needs.',
      severity: 'error',
      from: { path: '^test/instance/' },
      to: { path: '^(plugin|connector)/' },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(connector|plugin)/' },
      to: { path: '^test/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^plugin/(dist|target)/' },
  },
};
