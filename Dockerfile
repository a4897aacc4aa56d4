# The image of production: Node and a few files, nothing that installs, no shell needed. docs/settings.md has its settings.
# Both images by name and digest as your own registry has them; RUN_IMAGE may be a distroless one with Node in /nodejs/bin.
ARG NODE_IMAGE=node:24-bookworm-slim
ARG RUN_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY build build
COPY src src
RUN npm run build && npm run sbom && mkdir keys

FROM ${RUN_IMAGE} AS run
LABEL org.opencontainers.image.title="SIP-lotsen" \
      org.opencontainers.image.description="A Microsoft Teams bot that guides care staff through a samordnad individuell plan" \
      org.opencontainers.image.licenses="UNLICENSED"
ENV NODE_ENV=production \
    PATH=/nodejs/bin:/usr/local/bin:/usr/bin:/bin \
    HOST=0.0.0.0 \
    PORT=3978 \
    KEYS_DIR=/app/keys
WORKDIR /app
COPY package.json ./
COPY adaptive-cards adaptive-cards
COPY --from=build /app/dist dist
# The only folder that is written in: a volume goes here, and the rest may be read-only.
COPY --from=build --chown=65532:65532 /app/keys keys
USER 65532:65532
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The Bot Framework SDK brings a package that uses what Node 22 warns of.
ENTRYPOINT ["node", "--disable-warning=DEP0040", "dist/main.js"]
