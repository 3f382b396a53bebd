/**
 * Loaded into Azurite's process before Azurite itself.
 *
 * Azurite says that it listens a moment before it takes care of signals, and takes care of one alone: a signal that came
 * earlier, or twice, would end it without its last writes. Here the early one is kept for it, and more do nothing.
 */
const ending = 'SIGTERM';
let isAsked = false;

process.on(ending, () => {
  isAsked = true;
});

const handOver = (event: string | symbol): void => {
  if (event !== ending) return;
  process.off('newListener', handOver);
  // The listener is added right after this is called.
  if (isAsked) setImmediate(() => process.kill(process.pid, ending));
};

process.on('newListener', handOver);

// Were the process that started it killed outright, Azurite would keep its ports and files: it watches the channel to it.
process.once('disconnect', () => process.kill(process.pid, ending));
process.channel?.unref();
