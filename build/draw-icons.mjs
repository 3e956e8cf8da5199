import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);

// What Linux looks for under hicolor; Windows and macOS take their own choice of the same pictures.
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const icoSizes = [16, 24, 32, 48, 64, 128, 256];
const icnsKinds = { ic11: 32, ic12: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 };

/** Draws the one icon in every size and in the containers that Windows and macOS want. */
export async function drawIcons(svg, folder) {
  await (ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  const source = readFileSync(svg, 'utf8');
  const png = Object.fromEntries(
    sizes.map((size) => [
      size,
      Buffer.from(new Resvg(source, { fitTo: { mode: 'width', value: size } }).render().asPng()),
    ]),
  );
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) writeFileSync(join(folder, `${size}x${size}.png`), png[size]);
  writeFileSync(join(folder, 'icon.ico'), icoOf(icoSizes.map((size) => [size, png[size]])));
  writeFileSync(join(folder, 'icon.icns'), icnsOf(Object.entries(icnsKinds).map(([kind, size]) => [kind, png[size]])));
}

let ready;

// Six bytes of head, sixteen a picture, then the pictures; a size of 256 is written as 0.
function icoOf(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let at = head.length;
  for (const [index, [size, bytes]] of pictures.entries()) {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(bytes.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += bytes.length;
  }
  return Buffer.concat([head, ...pictures.map(([, bytes]) => bytes)]);
}

// Four letters and a length before the whole, and the same before each picture.
function icnsOf(pictures) {
  const parts = pictures.map(([kind, bytes]) => framed(kind, bytes));
  return framed('icns', Buffer.concat(parts));
}

function framed(kind, bytes) {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(8 + bytes.length, 4);
  return Buffer.concat([head, bytes]);
}
