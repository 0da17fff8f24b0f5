using Microsoft.Bot.Builder;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    private Task WriteAsync(string key, object value) => _storage.WriteAsync(new Dictionary<string, object> { [key] = value }, CancellationToken.None);

    private async Task<Item?> ReadAsync(string key) =>
        (await _storage.ReadAsync<Item>([key])).TryGetValue(key, out var item) ? item : null;

    [Fact]
    public async Task A_copy_is_stored_and_a_copy_is_read()
    {
        var item = new Item { Text = "one", ETag = "*" };
        await WriteAsync("k", item);
        item.Text = "changed later";

        var read = await ReadAsync("k");

        read!.Text.ShouldBe("one");
        read.ETag.ShouldNotBeNullOrEmpty();
        (await ReadAsync("k")).ShouldNotBeSameAs(read);
        (await ReadAsync("missing")).ShouldBeNull();
    }

    [Fact]
    public async Task The_second_of_two_writers_is_refused()
    {
        await WriteAsync("k", new Item { Text = "one", ETag = "*" });
        var mine = await ReadAsync("k");
        var theirs = await ReadAsync("k");
        theirs!.Text = "theirs";
        await WriteAsync("k", theirs);
        mine!.Text = "mine";

        await Should.ThrowAsync<ArgumentException>(() => WriteAsync("k", mine));

        (await ReadAsync("k"))!.Text.ShouldBe("theirs");
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await WriteAsync("k", new Item { Text = "one", ETag = "*" });
        await WriteAsync("k", new Item { Text = "two", ETag = "*" });

        (await ReadAsync("k"))!.Text.ShouldBe("two");
    }

    [Fact]
    public async Task Null_is_nothing()
    {
        await WriteAsync("k", new Item { Text = "one", ETag = "*" });
        await WriteAsync("k", null!);

        (await ReadAsync("k")).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_deleted_is_gone()
    {
        await WriteAsync("k", new Item { ETag = "*" });
        await _storage.DeleteAsync(["k", "never there"], CancellationToken.None);

        (await ReadAsync("k")).ShouldBeNull();
    }

    public sealed class Item : IStoreItem
    {
        public string Text { get; set; } = "";

        public string? ETag { get; set; }
    }
}
