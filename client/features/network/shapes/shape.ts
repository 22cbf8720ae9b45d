/** What a tool draws round entities to select them. */
export type Shape = "box" | "lasso";
