# One image for both programs: the server, and with another command the worker.
FROM node:24.21.0-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

# The browser parts, from everything that it takes to build them. No package has to run anything in order to be installed.
FROM base AS assets
RUN npm ci --ignore-scripts
COPY webpack.config.js ./
COPY build ./build
COPY appPackage ./appPackage
COPY src ./src
RUN npm run build -- --config-name web --config-name events

# What the programs import.
FROM base AS packages
# The packages of the browser parts are 400 MB, and those parts are built already.
RUN npm ci --omit=dev --ignore-scripts && npm uninstall --no-save --omit=dev --ignore-scripts \
  @azure/msal-browser @fluentui/react-components @fluentui/react-icons @microsoft/teams-js @tanstack/react-query \
  preact react react-dom wouter

# What Node makes of the sources, kept by whom and where it will be read: the programs start in half the time.
FROM node:24.21.0-slim AS compiled
ENV NODE_COMPILE_CACHE=/app/.compiled
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY src ./src
RUN mkdir .compiled && chown node .compiled
USER node
RUN node --input-type=module -e "for (const name of ['server', 'worker', 'ops']) await import('/app/src/composition/' + name + '.ts')"

FROM node:24.21.0-slim
# What many threads allocate lies scattered otherwise: it is some 14 MB in a worker.
ENV NODE_ENV=production NODE_COMPILE_CACHE=/app/.compiled MALLOC_ARENA_MAX=2
WORKDIR /app
# They belong to root: the programs read them, and write nothing, so that the file system may be read only.
COPY package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=assets /app/dist/web/assets ./dist/web/assets
COPY src ./src
COPY --from=compiled /app/.compiled ./.compiled
USER node
EXPOSE 8080
# Asks the server; the worker, which nobody reaches, is looked after by its platform.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/composition/server.ts"]
