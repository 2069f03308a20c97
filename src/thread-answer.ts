/** Threads of the program, which answer each question with one message. */
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { threadFor, type Service } from './places.js';

/** A thread for this. Throws where the program has none: see `threadFor`. */
export function newThread(service: Service, resourceLimits: ResourceLimits): Worker {
  const thread = threadFor(service);
  if (thread === null) throw new Error(`the program has no thread to ${service}`);
  return new Worker(thread.file, { workerData: thread.data, resourceLimits });
}

/** The answer. Rejects with what the thread threw, and where it ended without one. */
export function answerOf<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (answer: Answer): void => {
      settle(() => {
        resolve(answer);
      });
    };
    const onError = (error: Error): void => {
      settle(() => {
        reject(error);
      });
    };
    const onExit = (code: number): void => {
      settle(() => {
        reject(new Error(`a compiling thread ended with ${code}`));
      });
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(question);
  });
}
