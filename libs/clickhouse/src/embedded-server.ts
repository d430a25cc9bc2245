export interface EmbeddedClickHouseOptions {
  /** Belongs to one server at a time; made where it is missing. */
  readonly dataDir: string;
  /** Default: 127.0.0.1, the only one that other machines cannot reach. */
  readonly host?: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly onLog?: (line: string) => void;
}

export interface EmbeddedClickHouse {
  readonly url: string;
  /** Rejects with the reason when the server ends without being asked to; otherwise pending until `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export async function startEmbeddedClickHouse(
  options: EmbeddedClickHouseOptions,
): Promise<EmbeddedClickHouse> {
  throw new Error(`The server for ${options.dataDir} is not built yet.`);
}
