import { type Command, Option } from "commander";
import { openWorkspace, type Where, type Workspace } from "../workspace/workspace.ts";

export interface WorkspaceOptions {
  readonly workspace?: string;
}

/** The folder of a workspace where nothing says another. */
const DEFAULT_FOLDER = "tawatur-workspace";

/** Adds `--workspace`. */
export function withWorkspaceOption(command: Command): Command {
  return command.addOption(
    new Option(
      "--workspace <folder>",
      `folder of the workspace (by default TAWATUR_WORKSPACE or ./${DEFAULT_FOLDER}; with DATABASE_URL, that PostgreSQL database)`,
    ),
  );
}

/** Where the workspace is that the options and the environment name. */
export function whereFrom(options: WorkspaceOptions, environment: NodeJS.ProcessEnv = process.env): Where {
  const folder = options.workspace ?? environment.TAWATUR_WORKSPACE ?? DEFAULT_FOLDER;
  // A folder named in the call is meant, whatever the environment says.
  return options.workspace === undefined && environment.DATABASE_URL
    ? { folder, databaseUrl: environment.DATABASE_URL }
    : { folder };
}

/** Opens the workspace that the options and the environment name. */
export function openFrom(options: WorkspaceOptions): Promise<Workspace> {
  return openWorkspace(whereFrom(options));
}
