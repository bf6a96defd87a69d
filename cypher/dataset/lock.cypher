// Takes or renews the lock of loads, unless another load holds it and gave a sign of life within $lease milliseconds.
// $holder, $lease. Returns acquired, holder.
MERGE (l:Lock {id: 'load'})
SET l.asked = $holder
WITH l, l.holder IS NULL OR l.holder = $holder OR l.renewedAt < timestamp() - $lease AS free
SET l.renewedAt = CASE WHEN free THEN timestamp() ELSE l.renewedAt END
SET l.holder = CASE WHEN free THEN $holder ELSE l.holder END
RETURN free AS acquired, l.holder AS holder
