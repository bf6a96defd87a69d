# The API alone; docker-compose.yml runs it beside Neo4j. Without NEO4J_URI it answers from its embedded graph.

FROM node:20-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# The image holds what the package holds: the one list of it is "files" in package.json.
RUN npm run build && npm pack --ignore-scripts && tar -xzf corredor-*.tgz && cp package-lock.json package/
WORKDIR /build/package
RUN npm ci --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /build/package ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "start"]
