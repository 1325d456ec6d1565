/** The file system as far as project files need it: Node's own on a desk, another in a browser. */
export interface ProjectFileAccess {
  /** Tells one state of a file from the next, by time and size; undefined where there is no such file. */
  stamp(path: string): Promise<string | undefined>;
  /** @throws where the file cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /**
   * Replaces the file, or makes it, in one step: whoever looks sees the old text or the new one.
   *
   * @throws where it cannot be written; it is then as it was.
   */
  write(path: string, text: string): Promise<void>;
}
