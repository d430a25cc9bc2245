/** The HTTP status that a ClickHouse server gives for an exception code; any other is a 500. */
const statusByCode: Readonly<Record<number, number>> = {
  6: 400, // CANNOT_PARSE_TEXT
  25: 400, // CANNOT_PARSE_ESCAPE_SEQUENCE
  26: 400, // CANNOT_PARSE_QUOTED_STRING
  27: 400, // CANNOT_PARSE_INPUT_ASSERTION_FAILED
  36: 400, // BAD_ARGUMENTS
  38: 400, // CANNOT_PARSE_DATE
  41: 400, // CANNOT_PARSE_DATETIME
  53: 400, // TYPE_MISMATCH
  62: 400, // SYNTAX_ERROR
  72: 400, // CANNOT_PARSE_NUMBER
  117: 400, // INCORRECT_DATA
  456: 400, // UNKNOWN_QUERY_PARAMETER
  516: 403, // AUTHENTICATION_FAILED
  46: 404, // UNKNOWN_FUNCTION
  47: 404, // UNKNOWN_IDENTIFIER
  50: 404, // UNKNOWN_TYPE
  56: 404, // UNKNOWN_STORAGE
  60: 404, // UNKNOWN_TABLE
  63: 404, // UNKNOWN_AGGREGATE_FUNCTION
  73: 404, // UNKNOWN_FORMAT
  81: 404, // UNKNOWN_DATABASE
  115: 404, // UNKNOWN_SETTING
  159: 408, // TIMEOUT_EXCEEDED
  307: 413, // TOO_MANY_BYTES
  48: 501, // NOT_IMPLEMENTED
};

/** An error in the wording of the engine: `Code: 62. DB::Exception: ... (SYNTAX_ERROR)`. */
export interface EngineException {
  readonly code: number;
  readonly status: number;
  readonly text: string;
}

export function engineException(error: unknown): EngineException {
  const message = error instanceof Error ? error.message : String(error);
  const code = Number(/^Code:\s*(\d+)/.exec(message)?.[1] ?? 1_002);
  const text = message.startsWith('Code:')
    ? message
    : `Code: ${code}. DB::Exception: ${message} (UNKNOWN_EXCEPTION)`;
  return { code, status: statusByCode[code] ?? 500, text };
}

/** An error of the interface itself, in the wording of the engine. */
export function exception(code: number, message: string, name: string): Error {
  return new Error(`Code: ${code}. DB::Exception: ${message} (${name})`);
}
