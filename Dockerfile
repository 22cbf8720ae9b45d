# The program without a Neo4j of its own: docker-compose.yml puts one beside it.

FROM node:20-slim AS dependencies
WORKDIR /atlas
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM dependencies AS client
COPY tsconfig.base.json ./
COPY client client
RUN npm run build

FROM node:20-slim AS program
ENV NODE_ENV=production
WORKDIR /atlas
COPY --from=dependencies /atlas/node_modules node_modules
COPY --from=client /atlas/dist/client dist/client
COPY package.json ./
COPY cypher cypher
COPY data data
COPY server server
USER node
EXPOSE 4000
CMD ["node", "--import", "tsx", "server/main.ts"]
