/** Who, when, and in which commit. Times are ISO 8601 in UTC. */
export interface CommitFacts {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly committer: string;
  readonly authored: string;
  readonly committed: string;
  readonly subject: string;
  /** The commit's own message holds the secret. */
  readonly isTelling: boolean;
}

/**
 * What a commit did to the secret. `entered`: no parent had it. `spread`: more files have it. `reduced`: fewer. `gone`: no file
 * has it any more. `told`: the commit's message has it.
 */
export type EventKind = 'entered' | 'spread' | 'moved' | 'reduced' | 'gone' | 'told';

export interface HistoryEvent {
  readonly kind: EventKind;
  readonly commit: CommitFacts;
  /** Files that got the secret in this commit. */
  readonly added: readonly string[];
  /** Files that lost it. */
  readonly removed: readonly string[];
}

/** A branch, tag or other name of a commit. */
export interface RefFacts {
  readonly name: string;
  readonly kind: 'branch' | 'remote' | 'tag' | 'stash' | 'other';
  /** Name of the remote, for remote branches. */
  readonly remote: string | undefined;
  /** Files at the tip that hold the secret; empty when only its history does. */
  readonly files: readonly string[];
  /** The tag's own message holds it. */
  readonly isTelling: boolean;
}

export interface RemoteFacts {
  readonly name: string;
  /** Address without user and password. */
  readonly url: string;
  /** `yes` when a remote branch, as of the last fetch or push, has a commit with the secret. */
  readonly holds: 'yes' | 'unknown';
}

/** Everything that git knows about where a secret was. Holds neither the secret nor a part of it. */
export interface Trace {
  /** Commits looked at. */
  readonly commits: number;
  readonly blobs: number;
  /** Ids of the blobs that hold it: enough for `git filter-repo --strip-blobs-with-ids`. */
  readonly blobIds: readonly string[];
  /** Commits whose files hold it. */
  readonly holders: number;
  /** Files that held it at any time. */
  readonly files: readonly string[];
  /** In the order of time. */
  readonly events: readonly HistoryEvent[];
  readonly refs: readonly RefFacts[];
  readonly remotes: readonly RemoteFacts[];
  /** Commits with it that no branch or tag reaches: only reflogs keep them. */
  readonly unreachable: number;
  /** People who made commits on top of it and so had it on their machines. */
  readonly people: readonly string[];
  /** Files of the working tree that hold it now. */
  readonly workingTree: readonly string[];
  /** Files of the index that hold it now. */
  readonly staged: readonly string[];
  /** Objects that could not be looked into. */
  readonly unread: number;
  /** ISO time of the last fetch, if there was one. */
  readonly fetched: string | undefined;
}
