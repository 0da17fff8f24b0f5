using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollabBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Deciding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "RetainedBecause",
                table: "Themes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Dissents",
                table: "Retrospectives",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "OverrideReason",
                table: "Retrospectives",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CarriedTo",
                table: "Lessons",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsFromRoom",
                table: "Lessons",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "PlusOnesKept",
                table: "Lessons",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "PlusOnes",
                columns: table => new
                {
                    Lesson = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlusOnes", x => new { x.Lesson, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "Ready",
                columns: table => new
                {
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Phase = table.Column<string>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ready", x => new { x.Retrospective, x.Phase });
                });

            migrationBuilder.CreateTable(
                name: "RoomPools",
                columns: table => new
                {
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomPools", x => x.Retrospective);
                });

            migrationBuilder.CreateTable(
                name: "RoomVotes",
                columns: table => new
                {
                    Theme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Retrospective = table.Column<Guid>(type: "TEXT", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomVotes", x => new { x.Retrospective, x.Theme });
                    table.ForeignKey(
                        name: "FK_RoomVotes_RoomPools_Retrospective",
                        column: x => x.Retrospective,
                        principalTable: "RoomPools",
                        principalColumn: "Retrospective",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlusOnes_Retrospective",
                table: "PlusOnes",
                column: "Retrospective");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlusOnes");

            migrationBuilder.DropTable(
                name: "Ready");

            migrationBuilder.DropTable(
                name: "RoomVotes");

            migrationBuilder.DropTable(
                name: "RoomPools");

            migrationBuilder.DropColumn(
                name: "RetainedBecause",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "Dissents",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "OverrideReason",
                table: "Retrospectives");

            migrationBuilder.DropColumn(
                name: "CarriedTo",
                table: "Lessons");

            migrationBuilder.DropColumn(
                name: "IsFromRoom",
                table: "Lessons");

            migrationBuilder.DropColumn(
                name: "PlusOnesKept",
                table: "Lessons");
        }
    }
}
