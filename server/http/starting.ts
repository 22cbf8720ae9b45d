import type { RequestListener } from "node:http";
import { problem } from "./problem.ts";

const words = {
  en: {
    tag: "en",
    title: "Accord Atlas is starting",
    text: "The database is being made ready. This page opens the atlas by itself as soon as it is there; the first start takes a few minutes.",
  },
  zh: {
    tag: "zh-CN",
    title: "联动图谱正在启动",
    text: "正在准备数据库。准备好后，本页会自动打开图谱；首次启动需要几分钟。",
  },
};

/** Seconds after which browsers and others ask again. */
const pause = 3;

/** What is answered while there is nothing to serve yet: a page to those who look, JSON to the others. */
export const starting: RequestListener = (request, response) => {
  const headers = { "Retry-After": String(pause), "Cache-Control": "no-store" };
  if (request.method === "GET" && request.headers.accept?.includes("text/html")) {
    const isChinese = /^\s*zh\b/i.test(request.headers["accept-language"] ?? "");
    response.writeHead(503, {
      ...headers,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
      Refresh: String(pause),
    });
    response.end(page(isChinese ? words.zh : words.en));
    return;
  }
  response.writeHead(503, { ...headers, "Content-Type": "application/json" });
  response.end(
    JSON.stringify(
      problem("SERVICE_UNAVAILABLE", "Accord Atlas is starting; ask again in a few seconds."),
    ),
  );
};

function page({ tag, title, text }: (typeof words)["en"]): string {
  return `<!doctype html>
<html lang="${tag}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; }
  body { display: grid; place-content: center; min-height: 100vh; margin: 0; padding: 0 24px;
    font: 16px/1.6 "Noto Sans CJK SC", system-ui, sans-serif; }
  main { max-width: 32em; }
  h1 { font: 600 24px/1.3 "Noto Serif CJK SC", Georgia, serif; }
</style>
<main role="status"><h1>${title}</h1><p>${text}</p></main>
</html>
`;
}
