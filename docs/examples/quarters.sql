-- What is due in which quarter, and for how many: over the table that `chuongtrinh parse … --out tasks.parquet` wrote.
SELECT year(due) || '-Q' || quarter(due) AS quarter,
       count(DISTINCT (document, id)) AS tasks,
       count(DISTINCT document) AS documents,
       count(DISTINCT body) AS bodies
FROM (SELECT *, unnest(lead || responsible) AS body FROM 'tasks.parquet')
WHERE due IS NOT NULL
GROUP BY quarter
ORDER BY quarter;
