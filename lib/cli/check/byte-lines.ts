/**
 * Lines of a byte stream, without their line end, in memory of one line.
 * Split as bytes, so that one line in a wrong encoding leaves the others readable.
 * A line over `limit` bytes comes as null, and the stream goes on after it.
 */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = () => {
    const line = size > limit ? null : trimReturn(Buffer.concat(parts));
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, at));
      size += at - from;
      yield take();
      from = at + 1;
    }
    size += chunk.length - from;
    if (size > limit) parts = [];
    else parts.push(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

const trimReturn = (line: Uint8Array) => (line.at(-1) === 13 ? line.subarray(0, -1) : line);
