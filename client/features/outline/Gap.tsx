/** The room of rows that are not drawn; nothing where there are none. */
export function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}
