// Runs `npm ci` once even if several builds run at the same time: the first takes the lock, the others wait and then find
// the packages installed. A lock file is deleted if the process that wrote it no longer runs.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

const lock = "obj/npm-ci.lock";
const stamp = "node_modules/.installed";
const inputs = ["package.json", "package-lock.json", ".npmrc"];

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
const done = () => inputs.every((file) => changed(stamp) >= changed(file));
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function tryLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    try {
      const owner = Number(readFileSync(lock, "utf8"));
      // An empty lock file is still being written by its owner.
      if (owner > 0 && !alive(owner)) rmSync(lock, { force: true });
    } catch {
      // The owner has just deleted the lock file.
    }
    return false;
  }
}

mkdirSync("obj", { recursive: true });
while (!tryLock()) pause();
try {
  if (!done()) {
    const npm = spawnSync("npm ci --ignore-scripts --no-progress --loglevel=error", { shell: true, stdio: "inherit" });
    if (npm.status !== 0) {
      console.error("error : npm ci failed. Node.js 20 or newer with npm is needed to build this project.");
      process.exitCode = npm.status ?? 1;
    } else {
      writeFileSync(stamp, "");
    }
  }
} finally {
  rmSync(lock, { force: true });
}
