import { NotAdded } from "../../exploration/NotAdded.tsx";
import { useBringIn } from "../../exploration/useBringIn.ts";
import { useInNetwork } from "../../exploration/useInNetwork.ts";
import { Button } from "../../ui/Button.tsx";

interface AddTheseProps {
  readonly ids: readonly string[];
  readonly label: (missing: number) => string;
}

/** Adds those of some entities that are not in the network, as one step; nothing where all are. */
export function AddThese({ ids, label }: AddTheseProps) {
  const isIn = useInNetwork();
  const bringIn = useBringIn();
  const out = ids.filter((id) => !isIn(id));
  return (
    <>
      {out.length > 0 && (
        <Button isPending={bringIn.isPending} onPress={() => bringIn.mutate(out)}>
          {label(out.length)}
        </Button>
      )}
      <NotAdded error={bringIn.error} />
    </>
  );
}
