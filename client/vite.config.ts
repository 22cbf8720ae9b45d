import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { onlyLocales } from "./build/onlyLocales.ts";
import { sizeBudget } from "./build/sizeBudget.ts";

const server = { target: "http://127.0.0.1:4000" };

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [
    react(),
    onlyLocales(["en-US", "zh-CN"]),
    sizeBudget({
      firstLoad: 350,
      entry: 220,
      withFirst: ["graph", "Explore", "force.worker"],
      lazy: {
        graph: 160,
        Explore: 30,
        "force.worker": 10,
        AgreementsWorkspace: 30,
        ReadWorkspace: 30,
        LineageWorkspace: 40,
        readSaved: 12,
      },
    }),
  ],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // The machine may be busy with tests while the client is built; that is no news.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: "graph", test: /node_modules[\\/]cytoscape/ },
            // What several workspaces share is small and comes with the entry, not as crumbs.
            {
              name: "shared",
              test: /client[\\/](?:api|exploration|i18n|ui)[\\/]/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": server, "/graphiql": server, "/api/cypher": server },
  },
});
