# One image for every service of Baton and its command line; what runs is the command:
#   docker build -t baton .
#   docker run --env-file baton.env baton dist/apps/trigger/src/main.js        (or routing, analytics-sink, gateway, archive, canary)
#   docker run --env-file baton.env baton dist/apps/baton/src/main.js topics apply

FROM node:24-slim AS build
WORKDIR /baton
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-audit --no-fund
COPY nest-cli.json tsconfig.json ./
COPY schemas schemas
COPY libs libs
COPY apps apps
RUN npm run build
# The image's own Node runs it, and ClickHouse is a separate server: the packages of both would be most of the image.
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/chdb node_modules/@chdb

FROM node:24-slim
ENV NODE_ENV=production \
    BATON_HTTP_HOST=0.0.0.0 \
    BATON_HTTP_PORT=8080 \
    BATON_STATE_DIR=/var/lib/baton
WORKDIR /baton
RUN mkdir -p /var/lib/baton && chown node:node /var/lib/baton
COPY --from=build /baton/package.json ./
COPY --from=build /baton/node_modules node_modules
COPY --from=build /baton/dist dist
COPY infra infra
COPY schemas schemas
USER node
VOLUME /var/lib/baton
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "const { BATON_HTTP_PORT: port, BATON_HTTP_TLS_CERT: cert, BATON_HTTP_TLS_CERT_FILE: file } = process.env; process.env.NODE_TLS_REJECT_UNAUTHORIZED = 0; fetch(`${cert || file ? 'https' : 'http'}://127.0.0.1:${port}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1 and takes SIGTERM itself: it commits, hands over and leaves within BATON_STOP_TIMEOUT_MS.
ENTRYPOINT ["node"]
CMD ["dist/apps/baton/src/main.js", "--help"]
