using CollabBot.Hosting;

// The bot by default; `import` and `export` work on its database without it.
return await CommandLine.RunAsync(args);
