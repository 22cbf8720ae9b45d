import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen, type Listening } from "../../../server/listen.ts";

let listening: Listening;
beforeAll(async () => {
  listening = await listen("127.0.0.1", 0);
});
afterAll(() => listening.close(0));

describe("while the program starts", () => {
  test.each([
    ["zh-CN,zh;q=0.9", "联动图谱正在启动"],
    ["en-GB,en;q=0.9", "Accord Atlas is starting"],
  ])("a browser that reads %s is shown a page that asks again", async (language, title) => {
    const response = await fetch(`${listening.url}/agreements?view=matrix`, {
      headers: { Accept: "text/html,*/*;q=0.8", "Accept-Language": language },
    });
    expect(response.status).toBe(503);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    // The same address again, where the atlas will be.
    expect(response.headers.get("Refresh")).toBe("3");
    expect(await response.text()).toContain(`<title>${title}</title>`);
  });

  test("a program is told so as JSON, and when to ask again", async () => {
    const response = await fetch(`${listening.url}/graphql`, { method: "POST", body: "{}" });
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("3");
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }],
    });
  });
});
