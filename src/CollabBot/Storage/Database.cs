using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Storage;

/// <summary>
/// The stored model. Every row has a tenant, and queries see only the rows of <see cref="Tenant"/>; work for all tenants, such as the
/// outbox publisher, uses <c>IgnoreQueryFilters</c>.
/// </summary>
internal abstract class Database(DbContextOptions options) : DbContext(options)
{
    public const string TenantColumn = "Tenant";

    /// <summary>The tenant whose rows are read and written; set before the first query.</summary>
    public string Tenant { get; set; } = "";

    public DbSet<Retrospective> Retrospectives => Set<Retrospective>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<Theme> Themes => Set<Theme>();

    public DbSet<Ballot> Ballots => Set<Ballot>();

    public DbSet<Lesson> Lessons => Set<Lesson>();

    public DbSet<GroupingMove> GroupingMoves => Set<GroupingMove>();

    public DbSet<RoomPool> RoomPools => Set<RoomPool>();

    public DbSet<PlusOne> PlusOnes => Set<PlusOne>();

    public DbSet<ReadyRow> Ready => Set<ReadyRow>();

    public DbSet<ExpectedRow> Expected => Set<ExpectedRow>();

    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();

    public DbSet<DeadlineRow> PassedDeadlines => Set<DeadlineRow>();

    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<PrivateChatRow> PrivateChats => Set<PrivateChatRow>();

    public DbSet<MarkRow> Marks => Set<MarkRow>();

    public DbSet<StateRow> States => Set<StateRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<LiveCardRow> LiveCards => Set<LiveCardRow>();

    public DbSet<FreeingRow> Freeings => Set<FreeingRow>();

    public DbSet<FollowerRow> Followers => Set<FollowerRow>();

    public DbSet<InstallationRow> Installations => Set<InstallationRow>();

    public DbSet<HandoverRow> Handovers => Set<HandoverRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Mapping.Map(modelBuilder);

        // Every type with a tenant gets the same filter. It is written for each type because a filter is an expression over that type.
        modelBuilder.Entity<Retrospective>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<Participant>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<Change>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<Theme>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<Ballot>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<Lesson>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<GroupingMove>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<RoomPool>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<PlusOne>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<ReadyRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<ExpectedRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<ReminderRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<DeadlineRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<ConversationRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<PersonRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<PrivateChatRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<MarkRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<StateRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<OutboxRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<LiveCardRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<FreeingRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<FollowerRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<InstallationRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
        modelBuilder.Entity<HandoverRow>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conversions.Add(configurationBuilder);
}

/// <summary>The stored model on SQLite.</summary>
internal sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options) : Database(options);
