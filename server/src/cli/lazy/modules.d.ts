// What is used of packages that bring no types.

declare module 'write-file-atomic' {
  interface Options {
    /** Called when the temporary file exists, before it is synchronised and renamed. */
    tmpfileCreated?(temporary: string): Promise<void>;
  }
  export default function writeFileAtomic(file: string, data: null, options: Options): Promise<void>;
}

declare module 'cli-progress' {
  interface Options {
    format: string;
    stream: NodeJS.WritableStream;
    clearOnComplete: boolean;
    hideCursor: boolean;
  }
  interface Bar {
    start(total: number, value: number): void;
    increment(): void;
    stop(): void;
  }
  const progress: { SingleBar: new (options: Options) => Bar };
  export default progress;
}
