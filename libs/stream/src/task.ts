/**
 * The life of a task, from assignment to the end of one session:
 *
 *   opening ──► restoring ──► running ◄──► committing
 *      │            │            │              │
 *      └────────────┴─────► closed ◄────────────┘
 *
 * opening     the journal takes the task over; no earlier owner can commit after that
 * restoring   the deadlines are read from the stored entities, the source is told where to go on
 * running     records and deadlines are applied, in memory only
 * committing  the unit in hand is with the journal; nothing is applied meanwhile
 * closed      this session is over; a task that is still assigned begins anew, from the journal
 */
export type TaskState = 'opening' | 'restoring' | 'running' | 'committing' | 'closed';
