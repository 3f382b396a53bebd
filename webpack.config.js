import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { constants } from 'node:zlib';
import CompressionPlugin from 'compression-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;

/** Reads TypeScript as it is; types are `tsc`'s business. */
const typescript = (target, exclude = []) => ({
  test: /\.tsx?$/,
  exclude: [/node_modules/, ...exclude],
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
    },
  },
});

/** Every word that production speaks, in `src/messages/<area>/<language>.ts`. */
const catalogues = /[\\/]src[\\/]messages[\\/][^\\/]+[\\/](?:en|it)\.ts$/;
const messages = { test: catalogues, use: path.join(root, 'build', 'compile-messages.js') };
const noParser = { '@formatjs/icu-messageformat-parser$': '@formatjs/icu-messageformat-parser/no-parser.js' };

/** React's API at half its size (docs/decisions); exact names, so that each submodule goes to its counterpart. */
const preact = {
  react$: 'preact/compat',
  'react-dom$': 'preact/compat',
  'react-dom/client$': 'preact/compat/client',
  'react/jsx-runtime$': 'preact/jsx-runtime',
  'react/compiler-runtime$': 'preact/compat/compiler-runtime',
  scheduler$: 'preact/compat/scheduler',
};

/** 2 KB of the first view each: see the files. */
const lighter = {
  'rtl-css-js/core$': path.join(root, 'build', 'no-mirroring.js'),
};
const noLog = new webpack.NormalModuleReplacementPlugin(
  /\/debug@[\d.]+\/node_modules\/debug\/src\/browser\.js$/,
  path.join(root, 'build', 'no-log.js'),
);

const common = (name, folder, target, clean) => ({
  name,
  mode: 'production',
  context: root,
  cache: {
    type: 'filesystem',
    name,
    cacheDirectory: path.join(root, '.cache', 'webpack'),
    buildDependencies: { config: [import.meta.filename] },
  },
  devtool: false,
  output: {
    path: path.join(root, 'dist', folder),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash].js',
    // The first view lists all of them.
    hashDigestLength: 12,
    publicPath: 'auto',
    module: false,
    clean,
  },
  module: { rules: [typescript(target)] },
  resolve: { alias: preact },
  performance: false,
  stats: { preset: 'errors-warnings', assets: true, modules: false },
});

/** 7 KB of the first view: see the file. */
const themeTokens = new webpack.NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (resource) => {
  if (/@fluentui[\\/]tokens[\\/]lib$/.test(resource.context))
    resource.request = path.join(root, 'build', 'theme-tokens.js');
});

/** Words parsed at build time. */
const compiled = (target) => ({
  module: { rules: [typescript(target, [catalogues]), messages] },
  resolve: { alias: { ...preact, ...lighter, ...noParser } },
});

/** Tells `.size-limit.js` which files each part needs, shared ones included. */
const listFiles = {
  apply: (compiler) => {
    compiler.hooks.done.tap('list-files', ({ compilation }) => {
      const parts = [...compilation.namedChunkGroups].map(([name, group]) => [name, group.getFiles()]);
      writeFileSync(path.join(root, 'dist', 'web', 'parts.json'), JSON.stringify(Object.fromEntries(parts), null, 2));
    });
  },
};

/** The ribbon's icons, under the names that the app manifest gives to Outlook. */
const ribbonIcons = {
  apply: (compiler) => {
    const folder = path.join(root, 'appPackage', 'ribbon');
    compiler.hooks.thisCompilation.tap('ribbon-icons', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ribbon-icons', stage }, () => {
        for (const file of readdirSync(folder)) {
          compilation.emitAsset(file, new webpack.sources.RawSource(readFileSync(path.join(folder, file))));
        }
      });
    });
  },
};

/** Lays `.gz` and `.br` beside each script, at the highest level: done here once, for every reply of the server. */
const compressed = () => [
  new CompressionPlugin({ test: /\.js$/, algorithm: 'gzip', filename: '[path][base].gz' }),
  new CompressionPlugin({
    test: /\.js$/,
    algorithm: 'brotliCompress',
    compressionOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } },
    filename: '[path][base].br',
  }),
];

const pages = {
  // Chunks of earlier builds go; the event runtime beside them is another build's.
  ...common('web', 'web/assets', 'es2022', { keep: /^events\./ }),
  ...compiled('es2022'),
  plugins: [themeTokens, noLog, listFiles, ribbonIcons, ...compressed()],
  entry: { tab: './src/composition/tab.tsx', outlook: './src/composition/outlook.tsx' },
  // A page names one script: what it needs at once is in it, and only screens that come later are split off.
  optimization: {
    // Short numbers and names make the first view 0.3 kB smaller.
    moduleIds: 'size',
    mangleExports: 'size',
    // Small shared parts travel within each chunk: one file fewer to fetch, and gzip does the rest.
    // Whoever sees the tab of a channel sees none of the other screens, and of its stages one at a time: sharing parts with
    // those would only cost it files.
    splitChunks: {
      chunks: (chunk) => !chunk.canBeInitial() && !/^tab-(?:channel|stage|week)-/.test(chunk.name ?? ''),
      minSize: 40_000,
    },
  },
};

const events = {
  ...common('events', 'web/assets', 'es2016', false),
  // Classic Outlook runs this file in an engine without modules and without a DOM.
  target: ['webworker', 'es2016'],
  ...compiled('es2016'),
  // The package is newer JavaScript than that engine reads.
  resolve: { alias: { 'intl-messageformat$': path.join(root, 'build', 'plain-format.js') } },
  plugins: compressed(),
  entry: { events: './src/composition/events.ts' },
  optimization: { splitChunks: false, runtimeChunk: false },
};

const local = {
  ...common('local', 'local', 'es2022', true),
  entry: {
    local: './src/local/page/main.tsx',
    'nested-app-auth-bridge': './src/local/outlook-host/nested-app-auth-bridge.ts',
    'microsoft-ajax': './src/local/office/microsoft-ajax.ts',
    'host-trust': './src/local/office/host-trust.ts',
  },
  optimization: { splitChunks: false },
};

export default [pages, events, local];
