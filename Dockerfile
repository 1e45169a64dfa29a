# The proxy, and `redact-inline audit`. docs/operations.md says how to run it: "In a container".
# The base is pinned by tag. Replace both tags by `…@sha256:…`, which names its bytes, in a build of your own.

FROM node:24.21.0-trixie-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY force-app/main/core/lwc/package.json force-app/main/core/lwc/
# The image has its Node: the one that npm would bring along is optional.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:24.21.0-trixie-slim
ENV NODE_ENV=production \
    PROXY_HOST=0.0.0.0 \
    PROXY_PORT=8787 \
    STATE_URL=sqlite:/state/redact-inline.db \
    TMPDIR=/state
WORKDIR /app
# A volume that is mounted here first takes over whose it is.
RUN install --directory --owner=10001 --group=10001 --mode=0700 /state
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY force-app/main/core/lwc/package.json force-app/main/core/lwc/
COPY force-app/main/core/lwc/redaction force-app/main/core/lwc/redaction
COPY force-app/main/core/lwc/proxyContract force-app/main/core/lwc/proxyContract
COPY scripts/requireNode.js scripts/healthCheck.js scripts/
COPY cli cli
COPY proxy proxy
USER 10001:10001
EXPOSE 8787
VOLUME /state
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s --retries=3 \
    CMD ["node", "scripts/healthCheck.js"]
# No core file, which would hold texts and keys, and no debugger at a signal.
CMD ["/bin/sh", "-c", "ulimit -c 0; exec node --disable-sigusr1 proxy/main.ts"]
