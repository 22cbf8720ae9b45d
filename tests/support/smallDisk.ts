import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system in memory with room for little, mounted in a folder of its own. */
export interface SmallDisk {
  readonly path: string;
  /** Takes all room but so many megabytes. */
  fill(left: number): void;
  /** Gives back what `fill` took. */
  makeRoom(): void;
  /** Takes the whole disk away. */
  remove(): void;
}

/** Makes a disk of so many megabytes, or nothing where this user may not mount one. */
export function smallDisk(size: number): SmallDisk | undefined {
  const path = mkdtempSync(join(tmpdir(), "accord-atlas-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}m`, "tmpfs", path], {
      stdio: "ignore",
    });
  } catch {
    rmdirSync(path);
    return undefined;
  }
  const ballast = join(path, "ballast");
  return {
    path,
    fill: (left) => {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - left * 1_000_000));
    },
    makeRoom: () => rmSync(ballast),
    remove: () => {
      execFileSync("umount", ["--lazy", path]);
      rmdirSync(path);
    },
  };
}
