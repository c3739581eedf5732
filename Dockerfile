# The product and what it needs to run; nothing in it is written to.
FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:26-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY bin bin
COPY src src
COPY adapters adapters
COPY flows flows
# Folders for volumes: they take over who may write to them.
RUN ln -s /app/bin/meanwhile.js /usr/local/bin/meanwhile \
  && install -d -o node -g node -m 700 /data /secrets /secrets/app \
  && install -d -o node -g node -m 755 /secrets/mongo /secrets/redis
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["meanwhile"]
CMD ["start"]
