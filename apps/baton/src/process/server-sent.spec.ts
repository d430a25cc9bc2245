import { expect, it } from 'vitest';
import { serverSentData } from './server-sent.ts';

it('puts events together across chunks, and leaves comments and ids out', async () => {
  const chunks = ['retry: 2000\n\nid: 7\nda', 'ta: {"a":', ' 1}\n', '\n: keep-alive\nid: 8\n\ndata: é\n\n'];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
  const logged: string[] = [];
  for await (const data of serverSentData(new Response(body))) logged.push(data);
  expect(logged).toEqual(['{"a": 1}', 'é']);
});
