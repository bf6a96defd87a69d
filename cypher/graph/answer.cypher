// Does the graph answer at all?
// Returns one row: answer (true).
RETURN true AS answer
