using System.Reflection;
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

    private static readonly MethodInfo FilterMethod =
        typeof(Database).GetMethod(nameof(FilterByTenant), BindingFlags.Instance | BindingFlags.NonPublic)!;

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

    public DbSet<ProcessedActivity> ProcessedActivities => Set<ProcessedActivity>();

    public DbSet<StateRow> States => Set<StateRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<LiveCardRow> LiveCards => Set<LiveCardRow>();

    public DbSet<VoteResultRow> VoteResults => Set<VoteResultRow>();

    public DbSet<VacuumRequest> VacuumRequests => Set<VacuumRequest>();

    public DbSet<FollowerRow> Followers => Set<FollowerRow>();

    public DbSet<InstallationRow> Installations => Set<InstallationRow>();

    public DbSet<FileOfferRow> FileOffers => Set<FileOfferRow>();

    /// <summary>Whether <see cref="RequestVacuum"/> was called.</summary>
    public bool IsVacuumRequested { get; private set; }

    /// <summary>Has the space of deleted rows freed after the commit.</summary>
    public void RequestVacuum()
    {
        IsVacuumRequested = true;
        VacuumRequests.Add(new VacuumRequest());
    }

    public override void Dispose()
    {
        Reset();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        Reset();
        return base.DisposeAsync();
    }

    // Contexts are pooled. This is no state that EF Core resets, so it is cleared before the next user gets the context.
    private void Reset()
    {
        Tenant = "";
        IsVacuumRequested = false;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Mapping.Map(modelBuilder);

        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => type.FindProperty(TenantColumn) is not null).ToList())
            FilterMethod.MakeGenericMethod(type.ClrType).Invoke(this, [modelBuilder]);
    }

    // A filter is an expression over the type of the row, so each type needs its own.
    private void FilterByTenant<T>(ModelBuilder modelBuilder)
        where T : class =>
        modelBuilder.Entity<T>().HasQueryFilter(row => EF.Property<string>(row, TenantColumn) == Tenant);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conversions.Add(configurationBuilder);
}

/// <summary>The stored model on SQLite.</summary>
internal sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options) : Database(options);
