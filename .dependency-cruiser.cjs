// The walls of the architecture. `npm run check:walls` holds every import against them.
const lib = (name) => `^libs/${name}/`;
const only = (name, from, packages) => ({
  name,
  severity: 'error',
  comment: `${packages} may be imported only from ${from}`,
  from: { pathNot: `${from}|\\.spec\\.ts$|^test/|^tools/` },
  to: { path: packages },
});
const may = (name, allowed) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment: `libs/${name} may import from our own code only: itself${allowed.length ? `, ${allowed.join(', ')}` : ''}`,
  from: { path: lib(name), pathNot: '\\.(spec|fixture)\\.ts$' },
  to: { path: '^(libs|apps|test)/', pathNot: [lib(name), ...allowed.map(lib)] },
});
const testsOnly = ['\\.spec\\.ts$', 'fixtures?\\.ts$', '^test/', '^apps/[^/]+/test/', '^libs/testing/'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    may('kernel', []),
    may('domain', ['kernel']),
    may('contracts', ['kernel', 'domain']),
    may('stream', ['kernel']),
    may('processors', ['kernel', 'domain', 'contracts', 'stream']),
    may('stream-memory', ['kernel', 'stream']),
    may('lmdb-store', ['kernel', 'stream']),
    may('stream-embedded', ['kernel', 'stream', 'lmdb-store']),
    may('stream-kafka', ['kernel', 'stream', 'lmdb-store']),
    may('archive', ['kernel', 'stream']),
    may('clickhouse', ['kernel', 'stream']),
    may('platform', ['kernel', 'stream']),
    may('kafka-service', [
      'kernel',
      'stream',
      'stream-kafka',
      'domain',
      'contracts',
      'platform',
      'processors',
    ]),
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'apps-stay-apart',
      severity: 'error',
      comment:
        'An app never imports another; only the all-in-one, apps/baton, contains the others (apps/baton/adr/0001).',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/baton/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'pure',
      severity: 'error',
      comment: 'kernel, domain and stream know no platform: no node:*, no framework.',
      from: { path: '^libs/(kernel|domain|stream)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-no-framework',
      severity: 'error',
      from: { path: '^libs/(kernel|domain|stream)/', pathNot: '\\.spec\\.ts$' },
      to: { path: 'node_modules/(@nestjs|rxjs|reflect-metadata|pino|kafkajs|lmdb|chdb|@clickhouse)/' },
    },
    only('s3-behind-its-port', '^libs/archive/', 'node_modules/aws4fetch/'),
    only('kafkajs-behind-its-port', '^libs/stream-kafka/', 'node_modules/kafkajs/'),
    only('lmdb-behind-its-port', '^libs/lmdb-store/', 'node_modules/lmdb/'),
    only('clickhouse-behind-its-port', '^libs/clickhouse/', 'node_modules/(@clickhouse/client|chdb)/'),
    only('cel-in-expressions', '^libs/domain/src/expression/', 'node_modules/(@marcbachmann/cel-js|re2js)/'),
    only('nest-in-apps-and-platform', '^(apps|libs/platform)/', 'node_modules/@nestjs/'),
    {
      name: 'testing-from-tests-only',
      severity: 'error',
      comment: 'What only tests need is never compiled into dist.',
      from: { pathNot: testsOnly },
      to: { path: testsOnly },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.baton)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'require', 'node', 'default'] },
  },
};
