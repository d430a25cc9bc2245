/** A member of the group as the leader sees it. */
export interface GroupMember {
  readonly id: string;
  /** Tasks that it runs, by what it says itself. */
  readonly owned: readonly number[];
  /** The group's generation in which it last knew them to be its own. */
  readonly generation: number;
}

/**
 * Gives every task `0..tasks-1` to exactly one member: nobody has two more than another, and as few tasks as possible change hands. The
 * order of the members means nothing; where two say they own a task, the later generation is right, then the smaller id.
 */
export function assignTasks(
  tasks: number,
  members: readonly GroupMember[],
): ReadonlyMap<string, readonly number[]> {
  const held = heldTasks(tasks, members);
  const fair = Math.floor(tasks / members.length);
  /** How many members may have one more. Those that have more already come first, so that they keep it. */
  let extra = tasks % members.length;
  const sorted = members.map(({ id }) => id).sort(byText);
  const wantsMore = (id: string): boolean => (held.get(id)?.length ?? 0) > fair;
  const quota = new Map<string, number>();
  for (const id of [...sorted.filter(wantsMore), ...sorted.filter((id) => !wantsMore(id))]) {
    quota.set(id, extra > 0 ? fair + 1 : fair);
    extra -= 1;
  }

  const assigned = new Map(sorted.map((id) => [id, (held.get(id) ?? []).slice(0, quota.get(id))]));
  const taken = new Set([...assigned.values()].flat());
  const free = Array.from({ length: tasks }, (_, task) => task).filter((task) => !taken.has(task));
  for (const id of sorted) {
    const own = assigned.get(id)!;
    own.push(...free.splice(0, quota.get(id)! - own.length));
    own.sort((a, b) => a - b);
  }
  return assigned;
}

/** What each member has now, in ascending order; no task twice. */
function heldTasks(tasks: number, members: readonly GroupMember[]): ReadonlyMap<string, number[]> {
  const ownerOf = new Map<number, GroupMember>();
  for (const member of members) {
    for (const task of member.owned) {
      if (!Number.isInteger(task) || task < 0 || task >= tasks) continue;
      const other = ownerOf.get(task);
      if (other === undefined || isRather(member, other)) ownerOf.set(task, member);
    }
  }
  const held = new Map<string, number[]>();
  for (const [task, { id }] of [...ownerOf].sort(([a], [b]) => a - b)) {
    const own = held.get(id);
    if (own === undefined) held.set(id, [task]);
    else own.push(task);
  }
  return held;
}

function isRather(member: GroupMember, other: GroupMember): boolean {
  if (member.generation !== other.generation) return member.generation > other.generation;
  return byText(member.id, other.id) < 0;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
