import { useEffect, useState } from 'react';
import { useClient } from '../../api/client-context.tsx';

/** Says on every screen that this window is not the desktop program itself. */
export function StandInNotice() {
  const client = useClient();
  const [standIn, setStandIn] = useState(false);
  useEffect(() => {
    void client.askHost('host.about', {}).then((reply) => setStandIn(reply.ok && reply.value.runtime === 'stand-in'));
  }, [client]);
  if (!standIn) return null;
  return <p className="unfold-stand-in">Stand-in window, for tests and demonstration</p>;
}
