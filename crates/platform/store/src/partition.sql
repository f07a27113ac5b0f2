-- Makes every table whose primary key contains county_code a table partitioned by county, its foreign keys kept: what a
-- database looks like that is spread over machines by county. A key without county_code cannot be made here, and fails.
DO $$
DECLARE
    counties CONSTANT text[] := ARRAY['350481', '350402'];
    one record;
    rule record;
    keys text[];
    statement text;
    county text;
BEGIN
    CREATE TEMPORARY TABLE foreign_rule ON COMMIT DROP AS
        SELECT conrelid::regclass::text AS of_table, conname, pg_get_constraintdef(oid) AS told
        FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace;
    FOR rule IN SELECT * FROM foreign_rule LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', rule.of_table, rule.conname);
    END LOOP;
    FOR one IN
        SELECT c.oid, c.relname FROM pg_class c
            JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'county_code' AND a.attnum = ANY (i.indkey)
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname
    LOOP
        SELECT array_agg(told) INTO keys FROM (
            SELECT format('ALTER TABLE %I ADD CONSTRAINT %I %s', one.relname, k.conname, pg_get_constraintdef(k.oid)) AS told
            FROM pg_constraint k WHERE k.conrelid = one.oid AND k.contype IN ('p', 'u')
            UNION ALL
            SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i WHERE i.indrelid = one.oid AND NOT EXISTS (
                SELECT 1 FROM pg_constraint k
                WHERE k.conindid = i.indexrelid AND k.conrelid = one.oid AND k.contype IN ('p', 'u'))
        ) AS every_key;
        EXECUTE format('ALTER TABLE %I RENAME TO %I', one.relname, one.relname || '_plain');
        EXECUTE format(
            'CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY LIST (county_code)',
            one.relname, one.relname || '_plain');
        FOREACH county IN ARRAY counties LOOP
            EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES IN (%L)', one.relname || '_' || county, one.relname, county);
        END LOOP;
        EXECUTE format('INSERT INTO %I SELECT * FROM %I', one.relname, one.relname || '_plain');
        EXECUTE format('DROP TABLE %I', one.relname || '_plain');
        FOREACH statement IN ARRAY keys LOOP
            EXECUTE statement;
        END LOOP;
    END LOOP;
    FOR rule IN SELECT * FROM foreign_rule LOOP
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', rule.of_table, rule.conname, rule.told);
    END LOOP;
    -- a part's index is named after the whole's, so that a refusal still names its rule
    FOR one IN
        SELECT part.relname AS part, whole.relname AS whole, right(t.relname, 6) AS county
        FROM pg_inherits h
            JOIN pg_class part ON part.oid = h.inhrelid AND part.relkind = 'i'
            JOIN pg_class whole ON whole.oid = h.inhparent
            JOIN pg_index i ON i.indexrelid = part.oid
            JOIN pg_class t ON t.oid = i.indrelid
    LOOP
        EXECUTE format('ALTER INDEX %I RENAME TO %I', one.part, one.whole || '_' || one.county);
    END LOOP;
END $$;
