using CollabBot.Startup;
// The bot by default; `import` and `export` work on its database without it, `package` makes what is uploaded to Teams.
return await CommandLine.RunAsync(args);
