/** Says that something is on its way, in words; the motion is only beside them. */
export function Busy({ children }: { readonly children: string }) {
  return <output className="busy">{children}</output>;
}
