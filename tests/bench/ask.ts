import { Agent, request } from "node:http";
import { gunzipSync } from "node:zlib";

/** What came back for a GraphQL operation. */
export interface BenchAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: {
    readonly statements?: readonly {
      readonly name: string;
      readonly text: string;
      readonly parameters: Readonly<Record<string, unknown>>;
    }[];
  };
}

/** Asks over connections that stay open, as a browser or another program does. */
export class Asker {
  readonly #url: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(url: string) {
    this.#url = new URL(url);
  }

  /** The answer's bytes as they arrived; the HTTP status must be 200. */
  async bytes(body: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        this.#url,
        {
          method: "POST",
          agent: this.#agent,
          headers: {
            "Content-Type": "application/json",
            "Content-Length": Buffer.byteLength(body),
            "Accept-Encoding": "gzip",
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("error", reject);
          response.on("end", () => {
            const whole = Buffer.concat(parts);
            const plain =
              response.headers["content-encoding"] === "gzip" ? gunzipSync(whole) : whole;
            // An answer that came too late is an answer too: it says so.
            if (response.statusCode === 200 || response.statusCode === 503) resolve(plain);
            else reject(new Error(`${response.statusCode}: ${plain.toString().slice(0, 500)}`));
          });
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  }

  async ask(body: string): Promise<BenchAnswer> {
    return JSON.parse((await this.bytes(body)).toString()) as BenchAnswer;
  }

  close(): void {
    this.#agent.destroy();
  }
}
