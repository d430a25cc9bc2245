# One image for every service of Baton and its command line; what runs is the command:
#   docker build -t baton .
#   docker run --env-file baton.env baton dist/apps/trigger/src/main.js        (or routing, analytics-sink, gateway, archive, canary)
#   docker run --env-file baton.env --entrypoint baton baton topics apply
# In a container that runs, `baton` is on the PATH. `npm run test:image` checks, builds and runs it.

# The Node of package.json, to the last digit: tools/image/dockerfile.spec.ts compares them.
FROM node:24.21.0-slim AS node

FROM node AS build
WORKDIR /baton
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-audit --no-fund
COPY nest-cli.json tsconfig.json ./
COPY schemas schemas
COPY libs libs
COPY apps apps
RUN npm run build
# The image's own Node runs it, and ClickHouse is a separate server: the packages of both would be most of the image. What is left is
# listed in sbom.cdx.json (CycloneDX), with versions, licences and checksums; it is refused where a package is asked for and not there.
RUN npm pkg delete dependencies.chdb devDependencies \
  && npm prune --no-audit --no-fund \
  && npm sbom --sbom-format=cyclonedx > sbom.cdx.json \
  && chmod +x dist/apps/baton/src/main.js

FROM node
ENV NODE_ENV=production \
    BATON_HTTP_HOST=0.0.0.0 \
    BATON_HTTP_PORT=8080 \
    BATON_STATE_DIR=/var/lib/baton
WORKDIR /baton
RUN mkdir -p /var/lib/baton && chown node:node /var/lib/baton \
  && ln -s /baton/dist/apps/baton/src/main.js /usr/local/bin/baton
COPY --from=build /baton/package.json /baton/sbom.cdx.json ./
COPY --from=build /baton/node_modules node_modules
COPY --from=build /baton/dist dist
COPY infra infra
COPY schemas schemas
# `node`, as a number: Kubernetes cannot see that a name is not root.
USER 1000
VOLUME /var/lib/baton
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "const { BATON_HTTP_PORT: port, BATON_HTTP_TLS_CERT: cert, BATON_HTTP_TLS_CERT_FILE: file } = process.env; process.env.NODE_TLS_REJECT_UNAUTHORIZED = 0; fetch(`${cert || file ? 'https' : 'http'}://127.0.0.1:${port}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1 and takes SIGTERM itself: it commits, hands over and leaves within BATON_STOP_TIMEOUT_MS.
ENTRYPOINT ["node"]
CMD ["dist/apps/baton/src/main.js", "--help"]
